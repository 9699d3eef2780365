package org.plumbline.core.catalogue;

/**
 * Something wrong with a content file.
 *
 * @param file the file, relative to its pack
 * @param line the line, from 1; 0 when the file as a whole is at fault
 * @param message what is wrong, one sentence
 */
public record ContentProblem(String file, int line, String message) {

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
    }
}
