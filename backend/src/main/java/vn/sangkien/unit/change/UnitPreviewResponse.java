package vn.sangkien.unit.change;

import java.util.List;

/**
 * What a change would touch.
 *
 * @param units   how many units the subtree has, the unit itself included
 * @param effects what it would touch, by kind, e.g. grants, targets, drafts, valid ideas that go over
 */
record UnitPreviewResponse(long units, List<UnitChangePreview.Effect> effects) {

    static UnitPreviewResponse of(UnitChangePreview preview) {
        return new UnitPreviewResponse(preview.units(), preview.effects());
    }
}
