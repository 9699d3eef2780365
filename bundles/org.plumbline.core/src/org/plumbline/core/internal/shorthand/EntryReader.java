package org.plumbline.core.internal.shorthand;

import java.util.List;

import org.plumbline.core.shorthand.Statement;

/** Reads the entries that begin with a certain word. */
public interface EntryReader {

    /**
     * What an entry says.
     *
     * @param subject the word it begins with
     * @param rest what follows
     */
    List<Statement> read(Phrase phrase, Token subject, List<Token> rest) throws Misread;

    /** Words that may come after these. */
    List<Word> next(List<Token> rest);

    /** What the entry is about, in full. */
    String meaning();

    /** How the entry goes on, for people. */
    String form();
}
