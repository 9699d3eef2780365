package org.plumbline.guards;

/**
 * A place where a rule is broken.
 *
 * @param file the file, relative to the checkout
 * @param line its line, from 1
 * @param what what is wrong there
 */
record Violation(String file, int line, String what) {

    @Override
    public String toString() {
        return file + ':' + line + ": " + what;
    }
}
