/** The ledger of targets: the figures, every change, who may make one, and from when on it needs approval. */
package vn.sangkien.campaign.target;
