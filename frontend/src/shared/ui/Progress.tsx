import css from './Progress.module.css';

interface Props {
  /** Percent of the target; over 100 the bar is rescaled and a tick marks the target. */
  percent: number;
  slim?: boolean;
}

/** Drawn with SVG attributes, which the content security policy allows. The number always stands beside it as text. */
export function Progress({ percent, slim = false }: Props) {
  const scale = Math.max(100, percent);
  const target = (100 / scale) * 100;
  return (
    <svg class={`${css.bar ?? ''} ${slim ? (css.slim ?? '') : ''}`} aria-hidden="true" focusable="false">
      <rect
        class={percent >= 100 ? css.reached : css.fill}
        width={`${(percent / scale) * 100}%`}
        height="100%"
      />
      {percent > 100 && <rect class={css.tick} x={`${target - 0.4}%`} width="2" height="100%" />}
    </svg>
  );
}
