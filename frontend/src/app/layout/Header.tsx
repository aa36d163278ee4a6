import { useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { canReview, signOut, useSession } from '../../shared/api/session';
import { chooseLanguage, useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { path as pathTo, paths } from '../../shared/paths';
import { Icon } from '../../shared/ui/Icon';
import css from './Layout.module.css';
import { Logo } from './Logo';
import { layoutMessages } from './messages';

export function Header() {
  const m = useMessages(layoutMessages);
  const current = useSession();
  const { path, route } = useLocation();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [path]);

  const leave = async () => {
    await signOut();
    queries.clear();
    route(paths.home);
  };

  const handsDown =
    current.status === 'signedIn' && current.me.grants.find(({ role }) => role === 'TARGET_MANAGER');
  const links = [
    { href: paths.submitProblem, label: m.submit, under: '/submit' },
    { href: paths.leaderboard, label: m.leaderboard, under: paths.leaderboard },
    { href: paths.ideas, label: m.ideas, under: paths.ideas },
    ...(current.status === 'signedIn'
      ? [{ href: paths.myIdeas, label: m.myIdeas, under: paths.myIdeas }]
      : []),
    ...(handsDown
      ? [
          {
            href: pathTo(paths.unitTargets, { id: handsDown.unitId }),
            label: m.targets,
            under: pathTo(paths.unitTargets, { id: handsDown.unitId }),
          },
        ]
      : []),
    ...(canReview(current) ? [{ href: paths.review, label: m.review, under: paths.review }] : []),
  ];

  return (
    <header class={css.header}>
      <div class={css.bar}>
        <a class={css.brand} href={paths.home}>
          <Logo />
          Sáng Kiến
        </a>
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
              {links.map((link) => (
                <li key={link.href}>
                  <a href={link.href} aria-current={path.startsWith(link.under) ? 'page' : undefined}>
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <ul>
            {current.status === 'signedIn' ? (
              <>
                <li class={css.who}>{current.me.displayName}</li>
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
