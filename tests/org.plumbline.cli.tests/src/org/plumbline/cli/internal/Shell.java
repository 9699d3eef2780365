package org.plumbline.cli.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Runs commands and keeps what they print. */
final class Shell {

    /** How a command ended. */
    record Outcome(int code, String out, String err) {
    }

    private final Services services;
    private final Path usersStore;

    Shell(Services services, Path usersStore) {
        this.services = services;
        this.usersStore = usersStore;
    }

    /** The services of the running product. */
    static Services product() {
        BundleContext bundles = FrameworkUtil.getBundle(Shell.class).getBundleContext();
        return bundles.getService(bundles.getServiceReference(Services.class));
    }

    Outcome run(Object... typed) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = Stream.of(typed).map(Object::toString).toArray(String[]::new);
        int code = PlumblineCommand.commandLine(new Workplace(() -> services, usersStore), new PrintWriter(out),
                new PrintWriter(err)).execute(arguments);
        return new Outcome(code, out.toString(), err.toString());
    }
}
