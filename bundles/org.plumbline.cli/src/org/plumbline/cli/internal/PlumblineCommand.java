package org.plumbline.cli.internal;

import java.io.PrintWriter;
import java.util.ResourceBundle;

import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command all others hang on. */
@Command(name = "workbench", mixinStandardHelpOptions = true, versionProvider = PlumblineCommand.Version.class)
final class PlumblineCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new PlumblineCommand())
                .setResourceBundle(ResourceBundle.getBundle("org.plumbline.cli.internal.messages"))
                .setOut(out)
                .setErr(err);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), spec.resourceBundle().getString("missingCommand"));
    }

    /** The version of the bundle the commands come from. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] { "Plumbline " + FrameworkUtil.getBundle(Version.class).getVersion() };
        }
    }
}
