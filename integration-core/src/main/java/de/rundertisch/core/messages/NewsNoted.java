package de.rundertisch.core.messages;

/** Somebody is to be told something; wakes the worker once it is committed. */
record NewsNoted() {}
