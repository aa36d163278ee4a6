package vn.sangkien.message;

import java.io.IOException;

/** One way out of the house. */
interface Channel {

    /** Whether it is set up and takes such messages. */
    boolean takes(Medium medium);

    /**
     * @throws IOException            when it may work at another time; whether it went out or not may be unknown
     * @throws RefusedMessageException when the same message would be refused again
     */
    void send(Outgoing message) throws IOException, RefusedMessageException, InterruptedException;
}
