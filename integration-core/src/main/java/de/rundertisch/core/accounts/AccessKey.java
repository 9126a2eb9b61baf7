package de.rundertisch.core.accounts;

/** Secrets that other features put into addresses, such as that of a private feed: shown once, kept as a hash. */
public final class AccessKey {

    private AccessKey() {}

    /** 160 random bits in letters and digits. */
    public static String make() {
        return Secret.token();
    }

    /** What is stored and compared. */
    public static String hash(String secret) {
        return Secret.hash(secret);
    }
}
