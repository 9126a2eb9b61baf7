package de.rundertisch.core.accounts;

import java.time.Duration;

/** How a try to sign in ended. Says nothing about whether the address exists or the password was nearly right. */
public sealed interface SignInResult {

    /** The person is in. */
    record Welcome(SignedInPerson person) implements SignInResult {}

    /** Address and password do not belong together. */
    record Refused() implements SignInResult {}

    /** Too many failures lately; the password was not even looked at. */
    record Wait(Duration duration) implements SignInResult {}
}
