package vn.sangkien.support.entry;

import vn.sangkien.account.consent.AskedConsent;

/** What an operator needs to begin. @param asked the words that are read to somebody who has not agreed yet @param entered today, of at most so many */
record EntryDay(AskedConsent asked, int entered, int most) {
}
