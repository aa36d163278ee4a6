/** What other systems do here, and how they are admitted. Nobody imports it. */
package vn.sangkien.integration;
