import { QueryClient } from '@tanstack/preact-query';
import { ApiError } from './ApiError';

const MOST_TRIES = 2;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // The fetch itself says when there is no network; waiting in silence would show nothing.
        networkMode: 'always',
        retry: (failures, error) => error instanceof ApiError && error.isTransient && failures < MOST_TRIES,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
