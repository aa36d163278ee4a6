/** Other systems that use the API with a secret of their own: what they may, how they prove who they are, how often they may ask (docs/adr/0019). */
package vn.sangkien.account.client;
