import css from './Skeleton.module.css';

export function Skeleton({
  lines = 4,
  tall = false,
  label,
}: {
  lines?: number;
  tall?: boolean;
  label: string;
}) {
  return (
    <div class={css.lines} role="status">
      <span class="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} class={`${css.line ?? ''} ${tall ? (css.tall ?? '') : ''}`} />
      ))}
    </div>
  );
}
