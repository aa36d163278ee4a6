import { useQueryClient } from '@tanstack/preact-query';
import { ErrorBoundary, lazy, useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { canReview, hasRole, signOut, stillIn, useSession } from '../../shared/api/session';
import { chooseLanguage, useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { path as pathTo, paths } from '../../shared/paths';
import { Icon } from '../../shared/ui/Icon';
import css from './Layout.module.css';
import { Logo } from './Logo';
import { layoutMessages } from './messages';

/** No part of the first page: most visitors are nobody yet. */
const Bell = lazy(() => import('../../features/notices/Bell'));

export function Header() {
  const m = useMessages(layoutMessages);
  const current = stillIn(useSession());
  const { path, route } = useLocation();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [path]);

  const leave = async () => {
    await signOut();
    queries.clear();
    route(paths.home);
  };

  const isOfficer = current.status === 'signedIn' && current.me.grants.length > 0;
  const handsDown =
    current.status === 'signedIn' && current.me.grants.find(({ role }) => role === 'TARGET_MANAGER');
  const links: [href: string, label: string][] = [
    [paths.submitProblem, m.submit],
    [paths.leaderboard, m.leaderboard],
    [paths.ideas, isOfficer ? m.findIdeas : m.ideas],
    [paths.units, m.units],
  ];
  if (current.status === 'signedIn') links.push([paths.myIdeas, m.myIdeas]);
  if (hasRole(current, 'ADMIN')) links.push([paths.campaign, m.campaign]);
  if (handsDown) links.push([pathTo(paths.unitTargets, { id: handsDown.unitId }), m.targets]);
  if (canReview(current)) links.push([paths.review, m.review]);
  if (hasRole(current, 'SUPPORT')) links.push(['/support', m.support]);
  if (hasRole(current, 'DPO'))
    links.push([paths.audit, m.audit], [paths.dataRequests, m.dataRequests], [paths.breaches, m.breaches]);
  // Every step of the form belongs to its first.
  const isHere = (href: string) => path.startsWith(href.replace(/^\/submit.*/, '/submit'));
  // The targets of a unit lie below the tree of units.
  const here = links
    .map(([href]) => href)
    .filter(isHere)
    .pop();

  return (
    <header class={css.header}>
      <div class={css.bar}>
        <a class={css.brand} href={paths.home}>
          <Logo />
          Sáng Kiến
        </a>
        {current.status === 'signedIn' && (
          <ErrorBoundary>
            <Bell />
          </ErrorBoundary>
        )}
        <button
          type="button"
          class={css.toggle}
          aria-expanded={open}
          aria-controls="menu"
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'cross' : 'menu'} size={20} />
          {m.menu}
        </button>
        <div id="menu" class={`${css.nav ?? ''} ${open ? (css.open ?? '') : ''}`}>
          <nav aria-label={m.mainNav}>
            <ul>
              {links.map(([href, label]) => (
                <li key={href}>
                  <a href={href} aria-current={href === here ? 'page' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <ul>
            {current.status === 'signedIn' ? (
              <>
                <li class={css.who}>
                  <a href="/me">{current.me.displayName}</a>
                </li>
                <li>
                  <button type="button" class={css.plain} onClick={() => void leave()}>
                    {m.signOut}
                  </button>
                </li>
              </>
            ) : (
              <li>
                <a href={paths.signIn}>{m.signIn}</a>
              </li>
            )}
            <li>
              <LanguageSwitch label={m.otherLanguage} />
            </li>
          </ul>
        </div>
      </div>
    </header>
  );
}

function LanguageSwitch({ label }: { label: string }) {
  const other = useLanguage() === 'vi' ? 'en' : 'vi';
  return (
    <button type="button" class={css.plain} lang={other} onClick={() => chooseLanguage(other)}>
      {label}
    </button>
  );
}
