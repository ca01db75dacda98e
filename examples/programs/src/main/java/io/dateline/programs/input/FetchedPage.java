package io.dateline.programs.input;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * A page from the web.
 *
 * @param bytes the bytes, unpacked
 * @param declared the encoding that the server declared
 * @param url where the page was found, after all redirects
 */
@SuppressWarnings("ArrayRecordComponent") // fetched once, read once, never compared
public record FetchedPage(byte[] bytes, Optional<Charset> declared, URI url) {}
