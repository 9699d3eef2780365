package org.plumbline.cli.internal;

/** The file with the usage texts of all commands, which picocli reads. */
final class Usage {

    static final String BUNDLE = "org.plumbline.cli.internal.usage";

    private Usage() {
    }
}
