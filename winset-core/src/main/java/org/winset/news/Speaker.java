package org.winset.news;

/// Who speaks: the words of the article (`mention`, at `span`) and who is meant. `name` is the roster's name, else the
/// fullest one in the article, else the description ("a Democratic strategist"). `memberId` is empty for people the
/// roster does not know.
public record Speaker(Span span, String mention, String name, String memberId, Type type) {

    public enum Type {
        PERSON,
        ANONYMOUS,
        GROUP,
        ORGANISATION,
        DOCUMENT
    }

    public boolean anonymous() {
        return type == Type.ANONYMOUS;
    }
}
