import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';
import css from './Tag.module.css';

export type Tone = 'plain' | 'good' | 'busy' | 'act' | 'bad';

export function Tag({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ComponentChildren;
}) {
  return (
    <span class={`${css.tag ?? ''} ${tone === 'plain' ? '' : (css[tone] ?? '')}`}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}
