/** The day from which on targets only change with approval. */
package vn.sangkien.campaign.target.lock;
