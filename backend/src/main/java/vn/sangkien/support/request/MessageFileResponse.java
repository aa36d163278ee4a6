package vn.sangkien.support.request;

import vn.sangkien.idea.attachment.check.FileType;
import vn.sangkien.shared.id.Id;

/** A file of a conversation, by the name that people see. */
record MessageFileResponse(Id id, String name, FileType type, int bytes) {

    static MessageFileResponse of(MessageFile file) {
        return new MessageFileResponse(Id.of(file.id()), file.name(), file.type(), file.bytes());
    }
}
