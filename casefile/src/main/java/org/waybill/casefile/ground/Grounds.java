package org.waybill.casefile.ground;

import java.nio.file.Path;
import java.util.Map;
import org.waybill.casefile.disk.Disk;

/** Opens and makes cases wherever they lie: {@code case.json} tells. */
public final class Grounds {
    private Grounds() {}

    /**
     * A case that is there, in its folder or in the database that its {@code case.json} names.
     *
     * @param lasting whether what is written must outlive a loss of power
     * @param environment the variables of this process, which may say who logs in
     */
    public static Ground open(Path folder, Disk disk, boolean lasting, Map<String, String> environment) {
        Founding founding = FolderGround.founding(folder);
        return founding.database().isEmpty()
                ? FolderGround.open(folder, disk, lasting)
                : PostgresGround.open(folder, founding, lasting, environment);
    }

    /**
     * Makes a folder a case, and room for it in the database that the founding names, if it names one.
     *
     * @param environment the variables of this process, which may say who logs in
     */
    public static void make(Path folder, Disk disk, Founding founding, Map<String, String> environment) {
        FolderGround.refuseUsed(folder);
        if (!founding.database().isEmpty()) {
            PostgresGround.make(founding, environment);
        }
        FolderGround.make(folder, disk, founding);
    }
}
