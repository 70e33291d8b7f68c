// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/request.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lectern::app {

namespace {

constexpr int handoverVersion = 1;
constexpr qsizetype longestToken = 256;

QString activationIn(const QJsonObject &object) {
    const QString token = object[QStringLiteral("activation")].toString();
    for (const QChar letter : token)
        if (letter.unicode() <= 0x20 || letter.unicode() >= 0x7f) return {};
    return token.size() > longestToken ? QString() : token;
}

base::Error notUnderstood() {
    return {base::ErrorCode::Invalid,
            QStringLiteral("The Lectern window that has this library open is of another version; "
                           "close it first, or work there."),
            {}};
}

} // namespace

QByteArray toBytes(const Request &request) {
    const bool command = request.kind == Request::Kind::Command;
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("lectern"), handoverVersion},
                             {QStringLiteral("ask"),
                              command ? QStringLiteral("command") : QStringLiteral("files")},
                             {QStringLiteral("words"), QJsonArray::fromStringList(request.words)},
                             {QStringLiteral("folder"), request.folder},
                             {QStringLiteral("terminal"), request.toTerminal},
                             {QStringLiteral("begin"), request.begin},
                             {QStringLiteral("activation"), request.activation},
                         })
        .toJson(QJsonDocument::Compact);
}

base::Result<Request> requestIn(const QByteArray &bytes) {
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QString ask = object[QStringLiteral("ask")].toString();
    Request request;
    request.kind = ask == QLatin1String("command") ? Request::Kind::Command : Request::Kind::Files;
    const bool known = request.kind == Request::Kind::Command || ask == QLatin1String("files");
    if (object[QStringLiteral("lectern")].toInt() != handoverVersion || !known)
        return base::fail(notUnderstood());
    for (const QJsonValue &word : object[QStringLiteral("words")].toArray()) {
        if (!word.isString()) return base::fail(notUnderstood());
        request.words.append(word.toString());
    }
    request.folder = object[QStringLiteral("folder")].toString();
    if (!QDir::isAbsolutePath(request.folder)) return base::fail(notUnderstood());
    request.toTerminal = object[QStringLiteral("terminal")].toBool();
    request.begin = object[QStringLiteral("begin")].toString();
    request.activation = activationIn(object);
    return request;
}

} // namespace lectern::app
