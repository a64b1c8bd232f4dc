package org.waybill.pipeline.rules;

import java.util.List;
import org.waybill.assessment.Goods;
import org.waybill.corroboration.taxonomy.ItemClass.Category;
import org.waybill.corroboration.taxonomy.Taxonomy;

/** Goods as the ledger's own table of classes has them. */
public final class TaxonomyGoods implements Goods {
    private final Taxonomy taxonomy;

    public TaxonomyGoods(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public List<String> lineage(String item) {
        return taxonomy.lineage(item);
    }

    @Override
    public List<String> above(String id) {
        return taxonomy.above(id);
    }

    @Override
    public String register(String item) {
        Category category = taxonomy.classOf(item).category();
        return category == Category.NONE ? "" : category.name();
    }

    @Override
    public List<String> mayRegister(String item) {
        return taxonomy.categories(item).stream().map(Category::name).toList();
    }
}
