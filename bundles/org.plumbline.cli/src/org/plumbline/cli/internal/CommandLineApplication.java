package org.plumbline.cli.internal;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.plumbline.store.StoreLocation;

import picocli.CommandLine;

/**
 * The headless application: runs one command, whose exit code becomes the process's. Output that could not be written
 * is a failure too.
 */
public final class CommandLineApplication implements IApplication {

    @Override
    @NonNullByDefault({})
    public Object start(IApplicationContext context) {
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        var workplace = new Workplace(CommandLineApplication::services, usersStore());
        var out = utf8(FileDescriptor.out);
        var code = PlumblineCommand.commandLine(workplace, out, utf8(FileDescriptor.err)).execute(arguments);
        return code == CommandLine.ExitCode.OK && out.checkError() ? CommandLine.ExitCode.SOFTWARE : code;
    }

    @Override
    public void stop() {
        // a command ends by itself
    }

    private static Services services() {
        BundleContext bundles = FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
        return bundles.getService(bundles.getServiceReference(Services.class));
    }

    private static Path usersStore() {
        return StoreLocation.folder(new File(Platform.getInstanceLocation().getURL().getPath()).toPath());
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
