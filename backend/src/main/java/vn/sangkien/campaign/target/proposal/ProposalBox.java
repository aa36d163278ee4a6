package vn.sangkien.campaign.target.proposal;

/** Which proposals: those that wait for the caller, or those the caller made. */
enum ProposalBox {
    TO_DECIDE, MINE
}
