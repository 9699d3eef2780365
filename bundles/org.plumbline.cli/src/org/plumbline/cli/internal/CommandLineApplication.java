package org.plumbline.cli.internal;

import java.io.PrintWriter;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** The headless application: runs one command, whose exit code becomes the process's. */
public final class CommandLineApplication implements IApplication {

    @Override
    @NonNullByDefault({})
    public Object start(IApplicationContext context) {
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return PlumblineCommand.commandLine(new PrintWriter(System.out, true), new PrintWriter(System.err, true))
                .execute(arguments);
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
