/** The sample programme: fictional people and firms, real shape, so that a first start has something to show. */
package vn.sangkien.demo;
