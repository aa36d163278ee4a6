package vn.sangkien.account.client;

/** A secret at the one moment at which it is known. @param id of the secret, {@code client} of whose it is */
public record IssuedSecret(long client, long id, String text) {

    @Override
    public String toString() {
        return "IssuedSecret[" + id + "]";
    }
}
