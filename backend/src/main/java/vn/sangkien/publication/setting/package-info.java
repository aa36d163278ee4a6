/** What a campaign lets people do on the pages of its published ideas. */
package vn.sangkien.publication.setting;
