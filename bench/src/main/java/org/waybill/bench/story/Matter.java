package org.waybill.bench.story;

/**
 * What a story is about.
 *
 * @param giver who sends
 * @param taker who receives
 * @param goods what
 * @param growth how much in truth
 */
public record Matter(State giver, State taker, Goods goods, Growth growth) {}
