package org.plumbline.cli.internal;

import java.io.PrintWriter;

import org.eclipse.jdt.annotation.NonNullByDefault;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what was typed wrongly, and where help is to be had. */
final class WrongUsage implements IParameterExceptionHandler {

    @Override
    @NonNullByDefault({})
    public int handleParseException(ParameterException wrong, String[] typed) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        PrintWriter err = command.getErr();
        err.println(wrong instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
                ? Messages.format(Messages.unexpectedArgument, unmatched.getUnmatched().get(0), name)
                : wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println(Messages.format(Messages.seeHelp, name));
        return CommandLine.ExitCode.USAGE;
    }
}
