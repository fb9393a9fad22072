#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QIODevice;
class QTranslator;

namespace disputedesk {

/// One text of the program as the sources have it.
struct Message {
    QByteArray context;
    QByteArray source;
    QByteArray comment; ///< tells apart what one language says with the same word
    bool plural = false; ///< has %n

    /// In `translator`'s language with its placeholders; in English where it has none. `n` chooses the plural form.
    QString in(const QTranslator &translator, int n = -1) const;
};

/// Every text of the program, in the order of the catalogue (a .ts file); empty when it cannot be read.
QList<Message> readMessages(QIODevice &catalogue);

} // namespace disputedesk
