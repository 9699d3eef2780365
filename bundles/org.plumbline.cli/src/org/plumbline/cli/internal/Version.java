package org.plumbline.cli.internal;

import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.IVersionProvider;

/** The version of the bundle the commands come from. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] { "Plumbline " + FrameworkUtil.getBundle(Version.class).getVersion() };
    }
}
