/** The register of requests about personal data as a file. */
package vn.sangkien.exchange.exports.privacy;
