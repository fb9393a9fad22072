#pragma once

#include <QByteArray>

#include <utility>

namespace disputedesk {

/// A provider key in memory: no conversion, no streaming, no comparison, so that it cannot slip into a log (safety.md
/// K2).
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray value)
        : m_value(std::move(value))
    {
    }

    bool isEmpty() const { return m_value.isEmpty(); }
    /// The bytes, for the Authorization header and the keyring only.
    const QByteArray &reveal() const { return m_value; }

private:
    QByteArray m_value;
};

} // namespace disputedesk
