package vn.sangkien.campaign.target.proposal;

/** What became of a proposal. */
enum ProposalState {
    OPEN, APPROVED, REFUSED, WITHDRAWN
}
