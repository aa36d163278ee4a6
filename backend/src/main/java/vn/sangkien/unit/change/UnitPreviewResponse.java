package vn.sangkien.unit.change;

import java.util.List;

/**
 * What a change would touch.
 *
 * @param units      how many units the subtree has, the unit itself included
 * @param effects    what it would touch, by kind, e.g. grants, targets, drafts, valid ideas that go over
 * @param headcounts what units state of themselves that should be looked at again afterwards: no change of the tree touches it
 */
record UnitPreviewResponse(long units, List<UnitChangePreview.Effect> effects, List<HeadcountsToCheck.Stated> headcounts) {

    static UnitPreviewResponse of(UnitChangePreview preview, List<HeadcountsToCheck.Stated> headcounts) {
        return new UnitPreviewResponse(preview.units(), preview.effects(), headcounts);
    }
}
