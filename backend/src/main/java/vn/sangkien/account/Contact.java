package vn.sangkien.account;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.sangkien.message.Medium;

/** A mobile number or an e-mail address to which a message can go, in the one form in which it is stored. */
public record Contact(Medium medium, String value) {

    private static final int LONGEST = 200;
    /** What browsers take for an address: nothing that could be two, or more than one line. */
    private static final Pattern EMAIL = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})+");

    /** Empty for what is neither; numbers of other countries, of landlines and those that cost extra are none. */
    public static Optional<Contact> of(String typed) {
        if (Login.isEmail(typed)) {
            return Optional.of(Login.email(typed)).filter(email -> email.length() <= LONGEST && EMAIL.matcher(email).matches())
                    .map(email -> new Contact(Medium.EMAIL, email));
        }
        return Login.mobile(typed).map(phone -> new Contact(Medium.PHONE, phone));
    }

    public boolean isPhone() {
        return medium == Medium.PHONE;
    }

    @Override
    public String toString() {
        return "Contact[" + medium + "]";
    }
}
