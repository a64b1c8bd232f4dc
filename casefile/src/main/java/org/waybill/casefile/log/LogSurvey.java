package org.waybill.casefile.log;

/** Takes what lies in the files of a log that may be damaged. */
public interface LogSurvey {

    /**
     * A line, without its end.
     *
     * @param place where it stands by the name of its file and its number there
     */
    void line(long place, byte[] line);

    /**
     * A file is at its end.
     *
     * @param name of the file
     * @param first the place of its first line, by its name
     * @param lines how many it has
     * @param rest bytes behind the last line end
     */
    void end(String name, long first, long lines, int rest);
}
