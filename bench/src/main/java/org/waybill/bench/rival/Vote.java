package org.waybill.bench.rival;

/**
 * One source's answer to one question.
 *
 * @param source who answers
 * @param item the question
 * @param value the answer
 */
public record Vote(String source, String item, String value) {}
