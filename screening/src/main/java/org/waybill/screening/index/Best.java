package org.waybill.screening.index;

import java.util.Arrays;

/** Keeps the numbers with the highest scores; of equals the lower number. */
final class Best {
    /** A heap with the worst on top: score in the upper half, the number turned round in the lower. */
    private long[] heap = new long[64];

    private int most;
    private int size;

    void clear(int wanted) {
        most = wanted;
        size = 0;
    }

    /** Takes one in; the score is not negative, so that its bits are ordered as it is. */
    void offer(int number, float score) {
        long key = (long) Float.floatToRawIntBits(score) << 32 | (Integer.MAX_VALUE - number);
        if (size < most) {
            append(key);
        } else if (key > heap[0]) {
            heap[0] = key;
            sink();
        }
    }

    private void append(long key) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
        }
        int at = size++;
        while (at > 0 && heap[(at - 1) / 2] > key) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = key;
    }

    private void sink() {
        long key = heap[0];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= key) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = key;
    }

    /** The numbers, best first. */
    int[] numbers() {
        Arrays.sort(heap, 0, size);
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = Integer.MAX_VALUE - (int) heap[size - 1 - i];
        }
        return numbers;
    }
}
