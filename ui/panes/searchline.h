#pragma once

#include "models/domain/query.h"
#include "models/items/querycompleter.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QTextLayout>

#include <functional>

class QKeyEvent;

namespace disputedesk {

class SearchPopup;

/// The field of the search line: marks the places that are wrong, and offers what could stand at the cursor. Nothing is
/// chosen until a person chooses it, so that typing and Enter stay theirs; undo takes back completions and clearing.
class SearchLine : public QLineEdit {
    Q_OBJECT
public:
    /// Gives what could stand at a place of a text.
    using Completions = std::function<QList<QueryCompletion>(const QString &text, qsizetype cursor)>;

    SearchLine(const Theme &theme, QWidget *parent = nullptr);

    void setCompletions(Completions completions) { m_completions = std::move(completions); }
    /// Puts another text in place of all, or of a part; undo brings the old one back.
    void replaceAll(const QString &text);
    void replacePart(qsizetype from, qsizetype length, const QString &text);
    /// Underlines the places while the text is the one they were found in.
    void mark(const QList<QueryProblem> &problems);
    /// True when the key belongs to the popup: Down, Up, Page keys, Tab and Enter (once something is chosen), Esc.
    bool popupTakes(const QKeyEvent &key);
    bool isPopupOpen() const;
    void closePopup();
    /// How often the text was laid out for its marks: once for a text and a font, however often it is painted.
    int layoutsMade() const { return m_layoutsMade; }

Q_SIGNALS:
    void popupClosed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void offer(bool evenWithoutPrefix);
    void accept(const QueryCompletion &completion);
    QRect textArea() const;
    /// The text as the field lays it out.
    const QTextLine &line();

    const Theme &m_theme;
    SearchPopup *m_popup;
    Completions m_completions;
    QList<QueryProblem> m_marks;
    QString m_marked; ///< the text of the marks
    QTextLayout m_layout; ///< of m_marked: the cursor blinks, and ten thousand characters take their time
    QTextLine m_line; ///< its one line, once it was laid out
    int m_layoutsMade = 0;
    int m_offeredAt = 0; ///< the cursor that the popup is for
    bool m_replacing = false; ///< a text that was not typed asks for no completion
};

} // namespace disputedesk
