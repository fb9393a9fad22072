#pragma once

#include "models/domain/disputebatch.h"

#include <string>

namespace disputedesk {

/// Rows number `from` to `to` of an account, as an Omise page would bring them: about 140 bytes of search text each.
inline DisputeBatch manyRows(int from, int to, qint64 readMs = 1'790'000'000'000, int round = 0)
{
    static const char *const kStatus[] = {"open", "pending", "won", "lost"};
    static const char *const kReason[] = {
        "goods_or_services_not_provided", "unauthorized_charge", "other", "duplicate"};
    DisputeBatch batch;
    for (int i = from; i < to; ++i) {
        const unsigned mixed = unsigned(i) * 2654435761u + unsigned(round) * 977u;
        const std::string number = std::to_string(mixed);
        const std::string id = "dspt_5" + std::to_string(unsigned(i) * 2654435761u) + "x" + std::to_string(i);
        const std::string charge = "chrg_5" + number + "y";
        const std::string status = kStatus[mixed >> 8 & 3];
        const std::string reason = kReason[mixed >> 12 & 3];
        BatchRow row;
        row.id = batch.add(std::string_view(id));
        row.charge = batch.add(std::string_view(charge));
        row.status = batch.add(std::string_view(status));
        row.reasonCode = batch.add(std::string_view(reason));
        row.currency = batch.add(std::string_view(mixed & 16 ? "THB" : "JPY"));
        row.searchText = batch.add(std::string_view(id + '\n' + charge + '\n' + status + '\n' + reason
            + "\nthe goods never came, says the card holder\nthb " + std::to_string(mixed % 1'000'000)
            + ".00\norder sg-" + std::to_string(i) + '\n'));
        row.amount = mixed % 1'000'000'00;
        row.createdMs = 1'780'000'000'000 + qint64(mixed % 9'000'000) * 1000;
        row.dueMs = mixed & 32 ? row.createdMs + 604'800'000 : 0;
        row.readMs = readMs;
        batch.rows.push_back(row);
    }
    return batch;
}

} // namespace disputedesk
