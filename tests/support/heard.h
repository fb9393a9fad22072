#pragma once

#include <QStringList>

namespace disputedesk::test {

/// What screen readers are told while this lives: alerts and announcements, as text, and rows of lists that became the
/// current one. One at a time.
class Heard {
public:
    Heard();
    ~Heard();
    Heard(const Heard &) = delete;
    Heard &operator=(const Heard &) = delete;

    QStringList said() const;
    /// How often something with this part was said.
    int times(const QString &part) const;
    /// The rows, by their names.
    QStringList rows() const;
    void forget();
};

} // namespace disputedesk::test
