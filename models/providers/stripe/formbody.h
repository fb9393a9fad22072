#pragma once

#include <QByteArray>
#include <QString>

namespace disputedesk::stripe {

/// An application/x-www-form-urlencoded body as Stripe reads it: "evidence[customer_name]=Jane%20Doe&submit=true".
/// The brackets that give it its structure stand as they are, as in Stripe's own examples; every other byte of a key or
/// value that is not a letter, a digit or one of -._~ is percent-encoded from UTF-8, a space as %20.
class FormBody {
public:
    void add(const QByteArray &name, const QString &value);
    /// `hash[key]=value`
    void add(const QByteArray &hash, const QString &key, const QString &value);
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace disputedesk::stripe
