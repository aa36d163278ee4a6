package vn.sangkien.shared.secret;

import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** For columns of entities that hold text which only the application may read. */
@Converter
@Singleton
public class SealedText implements AttributeConverter<String, byte[]> {

    private final Sealing sealing;

    SealedText(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public byte[] convertToDatabaseColumn(String text) {
        return sealing.seal(text);
    }

    @Override
    public String convertToEntityAttribute(byte[] sealed) {
        return sealing.text(sealed);
    }
}
