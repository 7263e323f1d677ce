package io.claimshift.webhook;

import java.time.Duration;

/**
 * How deliveries are tried.
 *
 * @param timeout of one post
 * @param backoff waits between the tries
 * @param giveUpAfter how long one alert is tried before it counts as refused
 * @param refusedTopic full name of the topic of what was refused
 */
record DeliveryPolicy(
    Duration timeout, Backoff backoff, Duration giveUpAfter, String refusedTopic) {}
