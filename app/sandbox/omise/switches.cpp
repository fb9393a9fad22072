#include "app/sandbox/omise/switches.h"

using namespace Qt::StringLiterals;

namespace disputedesk::sandbox::omise {

namespace {

bool readVerb(const QJsonValue &value, std::string &verb)
{
    verb = value.toString().toUpper().toStdString();
    if (verb == "NONE")
        verb.clear();
    return verb == "POST" || verb == "PATCH" || value.toString() == "none"_L1;
}

bool readStatus(const QJsonValue &value, int one, int other, int &status)
{
    status = value.toInt();
    return status == one || status == other;
}

} // namespace

std::optional<std::string> Switches::set(const QJsonObject &wish)
{
    Switches next = *this;
    for (auto it = wish.begin(); it != wish.end(); ++it) {
        const QString &key = it.key();
        const QJsonValue value = it.value();
        bool good = false;
        if (key == "refuse_accept"_L1) {
            good = readVerb(value, next.refuseAccept);
        } else if (key == "refuse_close"_L1) {
            good = readVerb(value, next.refuseClose);
        } else if (key == "refused_status"_L1) {
            good = readStatus(value, 405, 404, next.refusedStatus);
        } else if (key == "business_status"_L1) {
            good = readStatus(value, 422, 400, next.businessStatus);
        } else if (key == "metadata"_L1) {
            next.mergeMetadata = value.toString() == "merge"_L1;
            good = next.mergeMetadata || value.toString() == "replace"_L1;
        } else if (key == "lists_uploads"_L1) {
            next.listsUploads = value.toBool();
            good = value.isBool();
        } else if (key == "drift"_L1) {
            next.drift = value.toBool();
            good = value.isBool();
        }
        if (!good)
            return "unknown switch or value: " + key.toStdString();
    }
    *this = next;
    return std::nullopt;
}

} // namespace disputedesk::sandbox::omise
