package vn.sangkien.unit.invitation;

enum InvitationState { OPEN, ACCEPTED, CANCELLED, EXPIRED }
