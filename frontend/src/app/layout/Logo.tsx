const RAYS = Array.from({ length: 14 }, (_, index) => (index * 360) / 14);

/** A spark with the fourteen rays of the Đông Sơn drum. */
export function Logo() {
  return (
    <svg width="34" height="34" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <circle cx="20" cy="20" r="20" fill="#9c1420" />
      <g fill="#f6cf72">
        {RAYS.map((angle) => (
          <path key={angle} d="M20 5.5l1.7 9h-3.4z" transform={`rotate(${angle.toFixed(2)} 20 20)`} />
        ))}
        <circle cx="20" cy="20" r="4.2" />
      </g>
    </svg>
  );
}
