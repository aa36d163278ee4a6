/** That other units apply a published idea, or mean to. It is told on the idea's page and never counts in any standings. */
package vn.sangkien.publication.replication;
