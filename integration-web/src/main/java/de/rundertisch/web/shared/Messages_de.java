package de.rundertisch.web.shared;

/**
 * The German texts under German's own name. Without it a German page on an English machine would be English: bundles look for the
 * machine's language before they fall back to {@link Messages}.
 */
public class Messages_de extends Messages {}
